import react from '@vitejs/plugin-react';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const library = (path: string) => fileURLToPath(new URL(`../../libs/${path}`, import.meta.url));

/** A server that serves static files need not compress them anew for every reader on a slow line. */
function compressed(): Plugin {
  let folder = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved({ build, root }) {
      folder = join(root, build.outDir);
    },
    closeBundle() {
      for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|html|svg)$/.test(path)) continue;
        const text = readFileSync(join(folder, path));
        const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 };
        writeFileSync(join(folder, `${path}.br`), brotliCompressSync(text, { params: quality }));
        writeFileSync(join(folder, `${path}.gz`), gzipSync(text, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  base: '/portal/',
  plugins: [react(), compressed()],
  resolve: {
    alias: {
      // Of the kernel the rules of who may do what need the refusal, and nothing that wants Node.
      '@champions/kernel': library('kernel/src/domain-error.ts'),
      '@champions/policy': library('policy/src/index.ts'),
    },
  },
  build: {
    target: 'es2022',
    // The pages' security policy allows no data: fonts.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': process.env['GATEWAY_URL'] ?? 'http://localhost:3000' } },
});
