const reasons: Readonly<Record<string, string>> = {
  ENOENT: '所在的文件夹不存在',
  EACCES: '没有写入权限',
  EPERM: '系统不允许写入',
  EISDIR: '那是一个文件夹',
  ENOTDIR: '路径中间有一段不是文件夹',
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已用完',
  EROFS: '所在的磁盘只读',
  EIO: '磁盘读写出错',
  ENAMETOOLONG: '文件名太长',
};

/** Why nothing can be written somewhere, by the system's error code. */
export function writing(code: string): string {
  return reasons[code] ?? `系统错误 ${code}`;
}
