import { tool } from './tools.ts';

process.exitCode = await tool('biome', ['check', '--write', '.', ...process.argv.slice(2)]);
