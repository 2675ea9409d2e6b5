/** Returns the first part of a host that a selector finds. Throws an error if there is none of this type. */
export function part<Type extends Element>(host: ParentNode, selector: string, type: new () => Type): Type {
  const [found] = parts(host, selector, type);
  if (!found) throw new Error(`${host.nodeName.toLowerCase()} needs a part ${selector} of type ${type.name}.`);
  return found;
}

/** Returns the elements in `host` that match the selector and are instances of `type`. */
export function parts<Type extends Element>(host: ParentNode, selector: string, type: new () => Type): Type[] {
  return [...host.querySelectorAll(selector)].filter((element): element is Type => element instanceof type);
}
