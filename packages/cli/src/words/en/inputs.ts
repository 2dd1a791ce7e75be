import type { CliWords } from '../words.js';

export const inputs: CliWords['inputs'] = {
  'empty-folder': ({ kinds }) =>
    `the folder holds no file to read (looked for ${kinds.join(', ')}); name files of other kinds directly`,
  'no-match': () => 'no file matches this glob; check its spelling and the folder it starts from',
  'bad-glob': () => 'this glob is too long or not well formed; shorten it, or name the files',
  'no-program': ({ format }) =>
    `this is a file of an old office program or of WPS, and LibreOffice, which opens it, is not on this machine; install it (it works offline), or save the file as .${format}`,
  failed: ({ format }) =>
    `this is a file of an old office program or of WPS, and LibreOffice on this machine did not open it; save it as .${format}`,
  bug: ({ error }) => `Gouji itself failed on this file (${error}); this is no fault of the report; please tell us`,
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path and the name',
  EACCES: 'there is no permission to read it; check the permissions of the file',
  EPERM: 'the system does not allow reading it; check the permissions of the file',
  EISDIR: 'this is a folder, not a file',
  ENOTDIR: 'a part of the path is no folder',
  ELOOP: 'the links run in a circle',
  EMFILE: 'too many files are open; read them in smaller lots',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'another program is using the file; close it and try again',
  EIO: 'the disk failed while reading',
};

export const system: CliWords['system'] = (code) => `${reasons[code] ?? `reading it failed with system error ${code}`}`;
