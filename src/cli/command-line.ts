import { parseArgs } from 'node:util';

/** An option of a command: `--dist FOLDER`. */
export interface Option {
  type: 'string' | 'boolean';
  /** The option's description for `--help`, in a few words. */
  about: string;
  /** The placeholder for its value in the usage line: `FOLDER`. */
  value?: string;
  default?: string | boolean;
  required?: boolean;
  multiple?: boolean;
}

/** The description of a command, from which its arguments are parsed and `--help` is printed. */
export interface Command {
  /** The command line that starts it: `npm run seal`. */
  run: string;
  /** The command's description for `--help`, in a sentence. */
  about: string;
  /** The placeholder for its positional arguments in the usage line: `YYYY-MM-DD`. A command without one takes none. */
  positionals?: string;
  options?: Record<string, Option>;
  /** The meaning of its exit codes, except 2 for wrong usage: `0 sealed, 1 problems`. */
  exits?: string;
}

/** The type of an option's value: always defined if the option is a switch, is required or has a default. */
type Value<Given extends Option> = Given extends { type: 'boolean' }
  ? boolean
  : Given extends { multiple: true }
    ? string[] | undefined
    : Given extends { default: string } | { required: true }
      ? string
      : string | undefined;

/** The parsed arguments of a command. */
export interface Given<Of extends Command> {
  values: { [Name in keyof Of['options']]: Of['options'][Name] extends Option ? Value<Of['options'][Name]> : never };
  positionals: string[];
}

/**
 * The outcome of reading a command line: the result of its check, the text of `--help`, or an error message with the
 * usage line.
 */
export type CommandOutcome<Result> = { result: Result } | { help: string } | { wrong: string };

/**
 * Parses the arguments of a command and returns the help, the result of `check`, or a usage error. An error that `check`
 * throws is reported as a usage error.
 */
export function readCommandLine<const Of extends Command, Result>(
  command: Of,
  check: (given: Given<Of>) => Result,
  args: readonly string[],
): CommandOutcome<Result> {
  const options = { ...command.options, help };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, parseArgsOption(option)])),
      allowPositionals: command.positionals !== undefined,
    });
    if (values.help) return { help: helpOf(command) };
    for (const [name, { required }] of Object.entries(command.options ?? {})) {
      const value = values[name];
      if (required && !(typeof value === 'string' && value.trim())) throw new Error(`--${name} is required.`);
    }
    return { result: check({ values, positionals } as Given<Of>) };
  } catch (error) {
    return { wrong: wrongUsage(command, error) };
  }
}

/**
 * Parses the arguments of this process and returns the result of `check`. For `--help`, prints the help and exits with
 * code 0; for wrong usage, prints the error and the usage line and exits with code 2.
 */
export function commandLine<const Of extends Command, Result>(
  command: Of,
  check: (given: Given<Of>) => Result,
  args: readonly string[] = process.argv.slice(2),
): Result {
  const outcome = readCommandLine(command, check, args);
  if ('result' in outcome) return outcome.result;
  if ('help' in outcome) console.log(outcome.help);
  else console.error(outcome.wrong);
  process.exit('help' in outcome ? 0 : 2);
}

/** Prints an error of wrong usage and the usage line, and exits with code 2. */
export function usage(command: Command, error: unknown): never {
  console.error(wrongUsage(command, error));
  process.exit(2);
}

function wrongUsage(command: Command, error: unknown): string {
  return `${error instanceof Error ? error.message : String(error)}\nUsage: ${usageOf(command)}`;
}

/** Returns the usage line of a command: `npm run seal -- YYYY-MM-DD [--dry-run]`. */
export function usageOf({ run, positionals, options = {} }: Command): string {
  const parts = [positionals, ...Object.entries(options).map(([name, option]) => optionUsage(name, option))];
  const given = parts.filter(Boolean).join(' ');
  if (!given) return run;
  return run.includes(' -- ') ? `${run} ${given}` : `${run} -- ${given}`;
}

function helpOf(command: Command): string {
  const rows = Object.entries({ ...command.options, help }).map(([name, option]) => [optionText(name, option), option]);
  const width = Math.max(...rows.map(([text]) => String(text).length));
  const lines = rows.map(([text, option]) => `  ${String(text).padEnd(width)}  ${optionDescription(option as Option)}`);
  const exits = `Exit code: ${command.exits ?? '0 done'}, 2 wrong usage.`;
  return [`Usage: ${usageOf(command)}`, '', command.about, '', ...lines, '', exits].join('\n');
}

const help: Option = { type: 'boolean', about: 'print this help' };

/** Returns an option's description with its default value, for `--help`. */
function optionDescription({ about, default: value }: Option): string {
  return typeof value === 'string' && value ? `${about} (default: ${value})` : about;
}

/** Returns an option as the usage line shows it, in brackets if it is not required: `[--dry-run]`. */
function optionUsage(name: string, option: Option): string {
  if (option.required) return optionText(name, option);
  return `[${optionText(name, option)}]${option.multiple ? '…' : ''}`;
}

/** Returns an option with the placeholder of its value: `--dist FOLDER`. */
function optionText(name: string, { type, value = 'TEXT' }: Option): string {
  return type === 'boolean' ? `--${name}` : `--${name} ${value}`;
}

/** Returns an option in the form that Node's `parseArgs` takes. */
function parseArgsOption({ type, default: value, multiple }: Option) {
  const base = { type, ...(multiple ? { multiple } : {}) };
  if (type === 'boolean') return { ...base, default: value ?? false };
  return value === undefined ? base : { ...base, default: multiple ? [String(value)] : value };
}
