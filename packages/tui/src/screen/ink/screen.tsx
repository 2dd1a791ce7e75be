import { Box, Text } from 'ink';

/** The lines of a frame, one below another. */
export function Screen({ lines }: { readonly lines: readonly string[] }) {
  return (
    <Box flexDirection="column">
      {lines.map((line, row) => (
        <Text key={row}>{line}</Text>
      ))}
    </Box>
  );
}
