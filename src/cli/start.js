// Plain JavaScript, so that the compile cache is on before the first TypeScript file is read:
// a run of the command line is short, and stripping types was a good part of it.
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./main.ts');
