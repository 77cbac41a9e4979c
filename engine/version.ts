/** Version of the rules and weights, for receipts: raised whenever an answer may change. */
export const ENGINE_VERSION = '0.1.0';
