/**
 * Keeps this page where it is: whatever stands in it, nothing leads it to another site. Links out open in tabs of their own.
 * Browsers without the Navigation API are left as they are.
 */
export function stayHere(): void {
  if (!("navigation" in window)) return;
  navigation.addEventListener("navigate", (event) => {
    if (event.cancelable && new URL(event.destination.url).origin !== location.origin) event.preventDefault();
  });
}
