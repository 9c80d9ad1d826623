import { build } from './steps.ts';

process.exitCode = await build();
