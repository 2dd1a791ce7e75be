import { connect, type Socket } from 'node:net';

/** Opens a connection to a server and writes bytes as they are: for requests that no client would write. */
export function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Everything that the server says until it closes the connection. */
export function heard(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (piece) => {
      text += piece;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
  });
}

/** Writes a whole request and hears the answer out. */
export async function say(url: string, request: string): Promise<string> {
  const socket = await open(url);
  const answer = heard(socket);
  socket.write(request);
  return await answer;
}

export interface Told {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

export function told(answer: string): Told {
  const [head = '', ...rest] = answer.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), head, body: rest.join('\r\n\r\n') };
}
