/*
 * Lets a bot of the bench run from what the bench has compiled beforehand, so that no compiler is in its memory.
 * The folder is the first argument after the script.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');

const project = path.join(__dirname, '..');
const [, , folder] = process.argv;

require.extensions['.ts'] = (module, filename) => {
  const compiled = path.join(folder, `${path.relative(project, filename)}.js`);
  module._compile(readFileSync(compiled, 'utf8'), filename);
};
