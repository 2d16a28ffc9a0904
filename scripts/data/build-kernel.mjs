// Assembles the WebAssembly kernel of src/measures/complexity: node scripts/data/build-kernel.mjs [--check]
import { kernelFile } from './kernel.mjs';
import { writeOrCheck } from './write-or-check.mjs';

writeOrCheck(await kernelFile(), { check: process.argv.includes('--check') });
