import { tests } from './steps.ts';

const { failed } = await tests(['unit'], process.argv.slice(2));
process.exitCode = failed === 0 ? 0 : 1;
