/** Everything stays inside the shadow root: nothing of the page's looks in, nothing of ours looks out. */
export const style = `
:host { all: initial; }
* { box-sizing: border-box; font: 16px/1.4 system-ui, sans-serif; }
.launcher { position: fixed; right: 20px; bottom: 20px; z-index: 2147483000; width: 60px; height: 60px; border: 0;
  border-radius: 50%; background: var(--colour); color: #fff; cursor: pointer; box-shadow: 0 4px 14px rgb(0 0 0 / .3); }
.launcher svg { width: 28px; height: 28px; }
.badge { position: absolute; top: -4px; right: -4px; min-width: 22px; padding: 1px 6px; border-radius: 11px;
  background: #c92a2a; color: #fff; font-size: 13px; }
.panel { position: fixed; right: 20px; bottom: 92px; z-index: 2147483000; display: flex; flex-direction: column;
  width: 370px; height: min(560px, calc(100dvh - 112px)); border-radius: 12px; overflow: hidden; background: #fff;
  color: #1a1b1e; box-shadow: 0 8px 30px rgb(0 0 0 / .3); }
.panel[hidden], .badge[hidden], .offline[hidden] { display: none; }
header { display: flex; align-items: center; padding: 12px 16px; background: var(--colour); color: #fff; }
h2 { flex: 1; margin: 0; font-size: 17px; font-weight: 600; }
header button { width: 32px; height: 32px; border: 0; border-radius: 6px; background: transparent; color: #fff;
  font-size: 20px; cursor: pointer; }
.lines { flex: 1; margin: 0; padding: 16px; overflow-y: auto; list-style: none; background: #f8f9fa; }
.lines li { max-width: 85%; margin: 0 0 8px; padding: 8px 12px; border-radius: 12px; background: #fff;
  border: 1px solid #dee2e6; white-space: pre-wrap; overflow-wrap: anywhere; }
.lines li.mine { margin-left: auto; background: var(--colour); border-color: var(--colour); color: #fff; }
.lines li.waiting { opacity: .75; }
.author { display: block; font-size: 13px; color: #495057; }
.refused { display: block; font-size: 13px; }
.refused button { border: 0; background: none; color: inherit; text-decoration: underline; cursor: pointer; font-size: 13px; }
.offline { margin: 0; padding: 6px 16px; background: #fff3bf; color: #5c3d00; font-size: 14px; }
form { display: flex; gap: 8px; padding: 10px; border-top: 1px solid #dee2e6; }
textarea { flex: 1; min-height: 44px; max-height: 120px; padding: 10px; border: 1px solid #868e96; border-radius: 8px;
  resize: none; color: inherit; background: #fff; }
form button { min-width: 44px; min-height: 44px; padding: 0 14px; border: 0; border-radius: 8px;
  background: var(--colour); color: #fff; cursor: pointer; }
form button.attach { padding: 0; background: transparent; color: #495057; border: 1px solid #868e96; font-size: 22px; }
:focus-visible { outline: 3px solid #fab005; outline-offset: 2px; }
.hidden-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (max-width: 480px) {
  .panel { inset: 0; width: 100%; height: 100dvh; border-radius: 0; }
}
@media (prefers-reduced-motion: no-preference) { .launcher { transition: transform .15s; } .launcher:hover { transform: scale(1.05); } }
`;
