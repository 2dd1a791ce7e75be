/** A part of a form as it is written on the wire. */
export interface Written {
  readonly head: string;
  readonly content: string;
}

export const boundary = 'gouji-test-boundary';

export const formType = `multipart/form-data; boundary=${boundary}`;

/** A multipart body, written by hand so that it can be wrong. */
export function multipart(parts: readonly Written[], end = `--${boundary}--\r\n`): string {
  return parts.map(({ head, content }) => `--${boundary}\r\n${head}\r\n\r\n${content}\r\n`).join('') + end;
}

export function file(name: string, content: string, field = 'file'): Written {
  return {
    head: `Content-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: text/plain`,
    content,
  };
}

export function field(name: string, content: string): Written {
  return { head: `Content-Disposition: form-data; name="${name}"`, content };
}
