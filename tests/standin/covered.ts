/** An object that says so when the app asks for a part of Electron that the stand-in does not have. */
export function covered<T extends object>(name: string, part: T): T {
  return new Proxy(part, {
    get: (target, key, receiver) => {
      if (key in target || typeof key === 'symbol' || key === 'then' || key === 'toJSON') {
        return Reflect.get(target, key, receiver)
      }
      throw new Error(`Electron stand-in: ${name}.${key} is not covered`)
    },
  })
}
