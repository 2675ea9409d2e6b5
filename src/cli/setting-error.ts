/** A setting, such as an environment variable, that is not valid. Its message is for the person who set it. */
export class SettingError extends Error {
  override name = 'SettingError';
  // Astro's dev server would print it
  override stack = '';
}

/** Returns what `read` returns. If it throws a `SettingError`, prints its message and exits with code 1. */
export function settingOrExit<Setting>(read: () => Setting): Setting {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
