/**
 * Sets a property only where it differs: a browser looks at styles and layout again even when it is told
 * what it already shows.
 */
export function setTo<Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
  value: Target[Name],
): void {
  if (target[name] !== value) target[name] = value;
}
