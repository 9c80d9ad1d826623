import { browserTests } from './steps.ts';

const { failed } = await browserTests(process.argv.slice(2));
process.exitCode = failed === 0 ? 0 : 1;
