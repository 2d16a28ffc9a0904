// Writes docs/deviations.md: how far the measures are from established packages, as the tests found.
import { writeFile } from 'node:fs/promises';
import { deviationsPage } from './checks/deviations.mjs';

const { path, text } = await deviationsPage();
await writeFile(path, text);
console.log(text);
