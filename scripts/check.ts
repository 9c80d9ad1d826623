import { DEAD_CODE, FORMAT, LINT, runSteps, TYPES } from './steps.ts';

const { failed } = await runSteps([FORMAT, LINT, TYPES, DEAD_CODE]);
process.exitCode = failed === 0 ? 0 : 1;
