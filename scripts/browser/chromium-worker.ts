import type { Browser, Target } from 'puppeteer-core';

/** Notes the console errors and uncaught exceptions of the extension's service worker, each time it starts. */
export function watchWorkers(process: Browser, origin: string, errors: string[]): void {
  const watch = async (target: Target) => {
    if (target.type() !== 'service_worker' || !target.url().startsWith(origin)) return;
    const session = await target.createCDPSession();
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
      errors.push(exception?.description ?? text);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error') errors.push(args.map((arg) => arg.description ?? String(arg.value)).join(' '));
    });
    await session.send('Runtime.enable');
  };
  // A worker may stop while it is being attached to; then it has nothing to say.
  const watchQuietly = (target: Target) => watch(target).catch(() => undefined);
  process.on('targetcreated', watchQuietly);
  for (const target of process.targets()) void watchQuietly(target);
}
