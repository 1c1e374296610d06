/*
 * Lets node run the development tools (bench, pictures, package) and the processes that tests start from their TypeScript,
 * with the compiler the tests use.
 * The bot itself never comes through here: it is built by `npm run build`.
 */
const { transformFileSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformFileSync(filename, {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};
process.setSourceMapsEnabled(true);
