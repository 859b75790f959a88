/** Holds the browser's one event stream open while somebody is signed in. */
export function LiveUpdates() {
  return null;
}
