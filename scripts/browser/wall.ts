import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';

/** A proxy that refuses every connection and remembers where it was to go. */
export class Wall {
  readonly escapes: string[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.once('data', (data) => {
        this.escapes.push(destination(data.toString('latin1')));
        socket.end('HTTP/1.1 502 Refused\r\nContent-Length: 0\r\n\r\n');
      });
    });
  }

  static async build(): Promise<Wall> {
    const wall = new Wall();
    await new Promise<void>((resolve) => wall.#server.listen(0, '127.0.0.1', resolve));
    return wall;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  takeDown(): void {
    this.#server.close();
  }
}

/** `CONNECT host:443 HTTP/1.1` names the host; `GET http://host/path HTTP/1.1` the address. */
function destination(request: string): string {
  return request.split(' ', 2)[1] ?? request;
}
