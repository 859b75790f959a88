// Renews the typed client: `npm run api` asks a running stack for its OpenAPI document, keeps it in api/openapi.json,
// and makes types of it. `npm run api -- --offline` only makes the types.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const kept = fileURLToPath(new URL('../api/openapi.json', import.meta.url));
const types = fileURLToPath(new URL('../src/shared/api/schema.d.ts', import.meta.url));
const HEAD = '// Made by `npm run api` from api/openapi.json: not to be changed by hand.\n';
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

/** Names of all components that a part of the document leads to. */
function reached(document, part, found = new Set()) {
  for (const [, name] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (!found.has(name)) {
      found.add(name);
      reached(document, document.components.schemas[name], found);
    }
  }
  return found;
}

/** An answer always tells what cannot be null; only of a request it may be left out. */
function withAnswersWhole(document) {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  // Each service counts its own; the client goes by paths.
  for (const operation of operations) delete operation.operationId;
  const asked = reached(document, operations.map(({ requestBody = {} }) => requestBody));
  for (const name of reached(document, operations.map(({ responses = {} }) => responses))) {
    const { properties = {} } = document.components.schemas[name];
    const told = Object.keys(properties).filter((property) => !mayBeNull(properties[property]));
    if (!asked.has(name)) document.components.schemas[name].required = told;
  }
  return document;
}

function mayBeNull({ type, oneOf = [], anyOf = [] }) {
  return [type].flat().includes('null') || [...oneOf, ...anyOf].some((one) => one.type === 'null');
}

if (!process.argv.includes('--offline')) await renew();
const document = withAnswersWhole(JSON.parse(await readFile(kept, 'utf8')));
await writeFile(types, HEAD + astToString(await openapiTS(document)));
console.log(`${Object.keys(document.paths).length} paths`);
