/** Version of the reader, kept in every reading. Raised when the same article would give other claims. */
export const readerVersion = '0.1.0'
