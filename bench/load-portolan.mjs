import { build } from 'esbuild';

/** The built package, or the core out of the sources where nothing is built yet. */
export async function loadPortolan() {
  try {
    return await import('portolan');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const { outputFiles } = await build({
      entryPoints: [new URL('../src/index.ts', import.meta.url).pathname],
      bundle: true,
      format: 'esm',
      target: 'es2022',
      write: false,
    });
    return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  }
}
