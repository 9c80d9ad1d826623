import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Bidi } from './bidi.ts';
import { Marionette } from './marionette.ts';

export interface Process {
  readonly bidi: Bidi;
  readonly marionette: Marionette;
  /** Resolves when the process has ended. */
  readonly closed: Promise<void>;
  stop(): void;
}

/** Starts Firefox in a profile and opens one session that both protocols share. */
export async function startFirefox(program: string, profile: string, headed: boolean): Promise<Process> {
  const args = ['--marionette', '--remote-debugging-port', '0', '--remote-allow-system-access', '--no-remote'];
  const child = spawn(program, [...args, ...(headed ? [] : ['--headless']), '--profile', profile], {
    stdio: 'ignore',
    // Without it Firefox ignores the preference for its settings server.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  const stop = () => void child.kill();
  process.once('exit', stop);
  const closed = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  const marionette = await Marionette.connect(await portOf(child, profile));
  const session = (await marionette.command('WebDriver:NewSession', { webSocketUrl: true })) as {
    capabilities: { webSocketUrl: string };
  };
  const bidi = await Bidi.connect(session.capabilities.webSocketUrl);
  return {
    bidi,
    marionette,
    closed: closed.then(() => {
      process.off('exit', stop);
      bidi.disconnect();
      marionette.disconnect();
    }),
    stop,
  };
}

/** Firefox writes the port into its profile once it listens; a cold start on a busy machine takes its time. */
async function portOf(child: ChildProcess, profile: string): Promise<number> {
  const end = performance.now() + 60_000;
  while (performance.now() < end && child.exitCode === null) {
    const port = Number.parseInt(written(join(profile, 'MarionetteActivePort')), 10);
    if (port) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error('Firefox did not start within a minute');
}

function written(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // Not yet.
  }
}
