import { buildApp } from './build/build-app.ts';

await buildApp();
