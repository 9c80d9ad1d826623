import { connect, type Socket } from 'node:net';

/** A client of Firefox's Marionette protocol: frames `<bytes>:<json>`, request `[0, id, name, params]`, answer `[1, id, error, result]`. */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  #received: Buffer = Buffer.alloc(0);
  #last = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data: Buffer) => this.#receive(data));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has closed'));
      this.#waiting.clear();
    });
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = await new Promise<Socket>((resolve, reject) => {
      const attempt = connect(port, '127.0.0.1', () => resolve(attempt)).once('error', reject);
    });
    return new Marionette(socket);
  }

  command(name: string, params: object = {}): Promise<unknown> {
    const id = ++this.#last;
    const frame = JSON.stringify([0, id, name, params]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    });
  }

  /** Runs a script with the browser's own rights; it ends by `return`, and may await. */
  async inBrowser(script: string, ...args: readonly unknown[]): Promise<unknown> {
    await this.command('Marionette:SetContext', { value: 'chrome' });
    const body = `const done = arguments[arguments.length - 1];
      (async (...args) => { ${script} })(...[...arguments].slice(0, -1)).then(
        (value) => done({ value: value === undefined ? null : value }), (error) => done({ error: String(error) }));`;
    const params = { script: body, args, sandbox: null, newSandbox: false, scriptTimeout: 30_000 };
    const answer = (await this.command('WebDriver:ExecuteAsyncScript', params)) as {
      value: { value?: unknown; error?: string };
    };
    if (answer.value.error !== undefined) throw new Error(answer.value.error);
    return answer.value.value;
  }

  disconnect(): void {
    this.#socket.destroy();
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 1 || this.#received.length < end) return;
      this.#answer(JSON.parse(this.#received.subarray(colon + 1, end).toString()));
      this.#received = this.#received.subarray(end);
    }
  }

  #answer(frame: unknown): void {
    if (!Array.isArray(frame)) return; // The greeting.
    const [, id, error, result] = frame as [1, number, { error: string; message: string } | null, unknown];
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }
}
