const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  EACCES: 'there is no permission to write there',
  EPERM: 'the system does not allow it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EIO: 'the disk failed',
  ENAMETOOLONG: 'the name is too long',
};

/** Why nothing can be written somewhere, by the system's error code. */
export function writing(code: string): string {
  return reasons[code] ?? `system error ${code}`;
}
