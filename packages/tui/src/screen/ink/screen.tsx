import { Box, Text } from 'ink';

/** The lines of a frame, one below another. */
export function Screen({ lines }: { readonly lines: readonly string[] }) {
  return (
    <Box flexDirection="column">
      {lines.map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is what it is by its place.
        <Text key={row}>{line}</Text>
      ))}
    </Box>
  );
}
