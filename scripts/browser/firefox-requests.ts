import type { Served } from './answers.ts';
import type { Bidi } from './bidi.ts';

interface BeforeRequest {
  readonly isBlocked: boolean;
  readonly request: { readonly request: string; readonly url: string };
}

const text = (value: string) => ({ type: 'string', value });

/** Answers every http(s) request from what is served; others go out only when `online`. */
export async function answerRequests(bidi: Bidi, served: Served, online: boolean): Promise<void> {
  const decide = async ({ isBlocked, request: { request, url } }: BeforeRequest) => {
    if (!isBlocked) return;
    const answer = served.answer(url);
    if (!answer) {
      await bidi.command(online ? 'network.continueRequest' : 'network.failRequest', { request });
      return;
    }
    const { body, status, type, headers } = answer;
    await bidi.command('network.provideResponse', {
      request,
      statusCode: status,
      headers: Object.entries({ ...headers, 'content-type': type }).map(([name, value]) => ({
        name,
        value: text(value),
      })),
      body: typeof body === 'string' ? text(body) : { type: 'base64', value: Buffer.from(body).toString('base64') },
    });
  };
  // A page may be gone before its request is answered.
  bidi.on<BeforeRequest>('network.beforeRequestSent', (event) => void decide(event).catch(() => undefined));
  await bidi.command('session.subscribe', { events: ['network.beforeRequestSent', 'log.entryAdded'] });
  const urlPatterns = [
    { type: 'pattern', protocol: 'http' },
    { type: 'pattern', protocol: 'https' },
  ];
  await bidi.command('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
}
