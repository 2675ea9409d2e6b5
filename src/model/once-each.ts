/** Returns a function that does its work once for each argument, and returns the same result from then on. */
export function onceEach<Argument, Result>(work: (argument: Argument) => Result): (argument: Argument) => Result {
  const done = new Map<Argument, Result>();
  return (argument) => {
    const result = done.get(argument) ?? work(argument);
    done.set(argument, result);
    return result;
  };
}
