/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  testMatch: ['**/*.test.ts'],
  // Much of a run is waiting for storage, the browser and started processes.
  maxWorkers: '100%',
  // What a test file leaves behind is collected late, and slowly once there is much of it.
  workerIdleMemoryLimit: '1GB',
};
