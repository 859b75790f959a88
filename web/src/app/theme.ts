import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const thread: MantineColorsTuple = [
  '#eef0ff', '#e0e3fe', '#c5c9fb', '#a5abf7', '#858bf0', '#6b6de8', '#5750dc', '#4338ca', '#382fa6', '#302b83',
];

/** A violet-tinted grey for dark surfaces: calmer for the eyes than neutral black. */
const dark: MantineColorsTuple = [
  '#e6e6ee', '#c3c3d1', '#a4a4b5', '#6f6f83', '#42424f', '#343440', '#26262f', '#1b1b22', '#15151b', '#101015',
];

/** A `<header>` inside a dialog counts as a second banner landmark, and its cross has no name of its own. */
function dialog(close: string) {
  return { defaultProps: { attributes: { header: { role: 'presentation' } }, closeButtonProps: { 'aria-label': close } } };
}

/** @param close the word for closing a dialog in the language of the moment */
export const themeIn = (close: string) => createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Inter Variable', system-ui, sans-serif", fontWeight: '650' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  colors: { thread, dark },
  primaryColor: 'thread',
  primaryShade: { light: 7, dark: 5 },
  defaultRadius: 'md',
  autoContrast: true,
  luminanceThreshold: 0.32,
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: dialog(close),
    Drawer: dialog(close),
    Tooltip: { defaultProps: { withinPortal: true, openDelay: 300, events: { hover: true, focus: true, touch: false } } },
    // The placeholder for the first focus would stand in the menu without being an item of it.
    Menu: { defaultProps: { shadow: 'md', withinPortal: true, withInitialFocusPlaceholder: false } },
    Popover: { defaultProps: { shadow: 'md', withinPortal: true } },
    Badge: { styles: { root: { textTransform: 'none', letterSpacing: 0 } } },
  },
});

/** Where Mantine's own colours fall short of 4.5:1 (dimmed text, placeholders, light buttons). */
export const colours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1b1b27',
    '--mantine-color-dimmed': '#5b5b6e',
    '--mantine-color-placeholder': '#6b6b80',
    '--mantine-color-error': '#c01f2e',
    '--mantine-color-default-border': '#dcdce6',
    '--mantine-color-thread-light': '#eef0ff',
    '--mantine-color-thread-light-hover': '#e0e3fe',
    '--mantine-color-thread-light-color': '#382fa6',
    '--hilo-paper': '#f6f6fa',
    '--hilo-line': '#e6e6ee',
  },
  dark: {
    '--mantine-color-text': '#e6e6ee',
    '--mantine-color-dimmed': '#a9a9bb',
    '--mantine-color-placeholder': '#9494a8',
    '--mantine-color-error': '#ff8f8f',
    '--mantine-color-anchor': '#a5abf7',
    '--mantine-color-thread-light': '#2b2a55',
    '--mantine-color-thread-light-hover': '#33326a',
    '--mantine-color-thread-light-color': '#d4d7ff',
    '--mantine-color-thread-filled': '#5750dc',
    '--mantine-color-thread-filled-hover': '#6259e6',
    '--hilo-paper': '#15151b',
    '--hilo-line': '#2c2c37',
  },
});
