// Renews the typed client: `npm run api` asks a running stack for its OpenAPI document, keeps it in api/openapi.json,
// and makes types of it. `npm run api -- --offline` only makes the types.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const kept = fileURLToPath(new URL('../api/openapi.json', import.meta.url));
const types = fileURLToPath(new URL('../src/shared/api/schema.d.ts', import.meta.url));
const generator = fileURLToPath(new URL('../node_modules/openapi-typescript/bin/cli.js', import.meta.url));
const gateway = process.env.HILO_PUBLIC_URL ?? `http://localhost:${process.env.HILO_PORT ?? 8080}`;

/** In order of their names, so that a renewal shows what changed and nothing else. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

async function renew() {
  const answer = await fetch(`${gateway}/v3/api-docs`);
  if (!answer.ok) throw new Error(`${gateway} answers ${answer.status}: is it up? (./hilo up)`);
  const document = await answer.json();
  if (document.info.description) throw new Error(document.info.description);
  document.servers = [{ url: '/' }];
  await writeFile(kept, `${JSON.stringify(sorted(document), null, 1)}\n`);
}

if (!process.argv.includes('--offline')) await renew();
const { paths } = JSON.parse(await readFile(kept, 'utf8'));
execFileSync(process.execPath, [generator, kept, '--output', types, '--default-non-nullable', 'true'], { stdio: 'inherit' });
console.log(`${Object.keys(paths).length} paths`);
