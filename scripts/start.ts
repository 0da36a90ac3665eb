import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildApp } from './build/build-app.ts';

await buildApp();
await import(pathToFileURL(join(import.meta.dirname, '../dist/collector/main.js')).href);
