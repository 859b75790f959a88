// Brings the built app up to date: packages when the lock changed, the app when a source did. Says what it did.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const web = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = ['src', 'widget', 'public', 'index.html', 'package-lock.json', 'vite.config.ts', 'postcss.config.cjs', 'tools'];

function changed(path) {
  const facts = statSync(path);
  return facts.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => changed(join(path, name)))) : facts.mtimeMs;
}

function isOlder(made, ...from) {
  return !existsSync(made) || statSync(made).mtimeMs < Math.max(...from.map(changed));
}

function run(...words) {
  execFileSync(words[0], words.slice(1), { cwd: web, stdio: ['ignore', 'inherit', 'inherit'] });
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  console.error(`Node ${process.versions.node} is too old for the app: install Node ${OLDEST_NODE.join('.')} or newer.`);
  process.exit(2);
}
if (isOlder(join(web, 'node_modules/.package-lock.json'), join(web, 'package-lock.json'))) {
  run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  console.log('packages installed');
}
if (isOlder(join(web, 'dist/index.html'), ...sources.map((name) => join(web, name)))) {
  run('npm', 'run', '--silent', 'build');
  console.log('app built');
}
