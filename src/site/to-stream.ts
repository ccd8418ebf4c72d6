/** Letters that are passed on at a time. */
const chunkLength = 65_536;

function* toChunks(lines: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length < chunkLength) continue;
    yield encoder.encode(chunk);
    chunk = '';
  }
  yield encoder.encode(chunk);
}

/** Lines as the body of an answer, each made when its turn comes: all of them would fill the memory. */
export const toStream = (lines: Iterable<string>): ReadableStream<Uint8Array> => {
  const chunks = toChunks(lines);
  return new ReadableStream({
    pull: (controller) => {
      const { done, value } = chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
};
