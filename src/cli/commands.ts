import { Command } from 'commander';
import { ask } from './ask';
import { printDigest } from './digest';
import type { HealthOptions } from './health';
import type { LoadOptions } from './load';
import type { ForgetOptions, ShowOptions } from './member';
import type { SetUpOptions } from './set-up';

/** The command line: the same bot without Teams, for business managers and scripts. */
export function buildCommands(): Command {
  const program = new Command('plan');
  program
    .description('Ask and update the plan without Teams. It answers as the bot does.')
    .helpCommand(false);
  program
    .command('ask')
    .description('one conversation: each argument is what a member says next')
    .argument('<words...>', 'what is said, such as "what\'s red in Neglect?"')
    .option('--plan <id>', 'the plan meant, such as hounslow-2021-23')
    .option('--as <name>', 'who speaks, by full name; a reader of the plan without it')
    .option('--at <time>', 'when, in London: 2021-11-10T10:00')
    .option('--fresh', 'in memory, from the bundled plans, without updates; nothing is kept')
    .option('--json', 'one line of JSON for each thing said')
    .option('--explain', 'also show which words were read as what')
    .action(ask);
  program
    .command('digest')
    .description("what a group's digest would say now, or would have said at a time gone by")
    .requiredOption('--plan <id>', 'the plan')
    .requiredOption('--group <name>', 'the group, by its name or part of it')
    .option('--at <time>', 'when, in London: 2021-11-10T09:00')
    .option('--fresh', 'in memory, from the bundled plans, without updates')
    .option('--json', 'as JSON')
    .action(printDigest);
  program
    .command('load')
    .description('put the partnerships and plans of a folder into the store, where they are not there yet')
    .argument(
      '<folder>',
      'a folder like plans/: one folder a partnership, with partnership.yaml and its plans',
    )
    .option('--local', 'into the storage of this machine, which MODE=local uses; else an account must be set')
    .option(
      '--replace-people',
      "where a partnership is held, take the file's people, posts, groups and words",
    )
    .action(async (folder: string, options: LoadOptions) =>
      (await import('./load.js')).load(folder, options),
    );
  program
    .command('setup')
    .description(
      'what production needs to know of a partnership: plan, people, posts, channels, guest tenants',
    )
    .argument('<file>', 'a file like docs/set-up.example.yaml; a bundled partnership is started by it')
    .option('--local', LOCAL)
    .option('--json', 'what changed, as JSON')
    .action(async (file: string, options: SetUpOptions) =>
      (await import('./set-up.js')).setUp(file, options),
    );
  program
    .command('health')
    .description('whether digests and nudges arrive, who cannot be reached and why, and when the next are')
    .requiredOption('--partnership <id>', 'the partnership, such as hounslow')
    .option('--local', LOCAL)
    .option('--json', 'as JSON')
    .action(async (options: HealthOptions) => (await import('./health.js')).printHealth(options));
  addMember(program.command('member'));
  return program;
}

const LOCAL = 'in the storage of this machine, which MODE=local uses; else an account must be set';

/** What a member may ask about themselves, done on their behalf by whoever keeps the register. */
function addMember(member: Command): void {
  member.description('what is held about one person, and taking them out of it').helpCommand(false);
  member
    .command('show')
    .description('everything that is held about a person, and nothing about anybody else')
    .argument('<person>', 'the whole name, or the object id')
    .requiredOption('--partnership <id>', 'the partnership, such as hounslow')
    .option('--local', LOCAL)
    .option('--json', 'as JSON')
    .action(async (person: string, options: ShowOptions) =>
      (await import('./member.js')).show(person, options),
    );
  member
    .command('forget')
    .description('take a person out of everything; their changes stay in history, by “a former member”')
    .argument('<person>', 'the whole name, or the object id')
    .requiredOption('--partnership <id>', 'the partnership, such as hounslow')
    .option('--local', LOCAL)
    .option('--yes', 'do it; without this it only says what it would do')
    .action(async (person: string, options: ForgetOptions) =>
      (await import('./member.js')).forget(person, options),
    );
}
