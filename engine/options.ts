/** What a caller may ask of the engine beyond the default. */
export interface EngineOptions {
  /** Also speech without quotation marks, as quotes of kind "reported". Off by default. */
  readonly reported?: boolean;
}
