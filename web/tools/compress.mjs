// Compresses what was built once and well, so that the gateway does not have to for each who asks.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const WORTH_IT = 1024;
const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist/app');
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

async function compress(name) {
  const path = join(folder, name);
  const whole = await readFile(path);
  if (whole.length < WORTH_IT) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length };
  await writeFile(`${path}.br`, await brotli(whole, { params }));
  await writeFile(`${path}.gz`, await zip(whole, { level: 9 }));
}

const names = await readdir(folder);
await Promise.all(names.filter((name) => /\.(js|css|svg)$/.test(name)).map(compress));
