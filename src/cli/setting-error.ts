/** An error about an invalid setting, such as an environment variable. Its message is for the person who set it. */
export class SettingError extends Error {
  override name = 'SettingError';
  // Astro's dev server prints the stack, which does not help that person
  override stack = '';
}

/** Returns the result of `read`. If that throws a `SettingError`, prints its message and exits with code 1. */
export function settingOrExit<Setting>(read: () => Setting): Setting {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
