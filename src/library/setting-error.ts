/** A setting, such as an environment variable, that is wrong; the message tells whoever set it. */
export class SettingError extends Error {
  override name = 'SettingError';
  // dev would print it
  override stack = '';
}

/** What a setting gives; where it is wrong, prints the sentence that says so and ends with exit code 1. */
export function settingOrExit<Setting>(read: () => Setting): Setting {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
