/** The part of the ONNX Runtime modules that is used: `onnxruntime-node` and `onnxruntime-web` both fit. */
export interface OnnxRuntime {
  readonly InferenceSession: {
    create(model: Uint8Array, options?: OnnxOptions): Promise<OnnxSession>
  }
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dimensions: readonly number[]) => unknown
}

/** Session options of ONNX Runtime that are set here. */
export interface OnnxOptions {
  readonly graphOptimizationLevel?: 'all'
  readonly intraOpNumThreads?: number
  readonly interOpNumThreads?: number
  readonly executionMode?: 'sequential'
  readonly enableMemPattern?: boolean
}

/** A loaded network of ONNX Runtime. */
export interface OnnxSession {
  // biome-ignore lint/suspicious/noExplicitAny: each of the two modules has tensor types of its own.
  run(feeds: any): Promise<any>
  release(): Promise<void>
}
