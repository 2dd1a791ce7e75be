/** Never resolves; rejects with the first error that nobody has caught. The process goes on. */
export function crashed(): Promise<never> {
  return new Promise((_, reject) => {
    process.on('uncaughtException', reject).on('unhandledRejection', reject);
  });
}
