/** Parameters that others add to a link to track who opens it. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|ttclid|li_fat_id|igshid|igsh|mibextid|mc_[ce]id|_ga|__tn__|__cft__.*)$/;

/** Removes them from the address, so that they are not kept, copied or passed on. */
const url = new URL(location.href);
const found = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
for (const name of found) url.searchParams.delete(name);
if (found.length > 0) history.replaceState(history.state, '', url);
