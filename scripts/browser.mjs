// Runs on plain Node 20 without any package. Finds a browser that still loads an unpacked extension.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// Branded Chrome from 137 on ignores --load-extension; Chromium, Chrome for Testing and Edge keep it.
const names = ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge', 'microsoft-edge-stable'];
const places = {
  darwin: [
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
  linux: [],
};
const systemPackages = ['chromium', 'fonts-inter', 'fonts-noto-cjk'];

/** The path of a usable browser. Installs Debian's where we are root and may; otherwise ends with the install line. */
export function findBrowser() {
  const found = installed();
  if (found) return found;
  if (mayInstall()) {
    console.log("Installing a browser from the system's packages (once)…");
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...systemPackages]);
    const fresh = installed();
    if (fresh) return fresh;
  }
  console.error(
    'No browser found that can load an unpacked extension (Chromium, Chrome for Testing or Edge).\n' +
      `Install one, for example on Debian or Ubuntu:  sudo apt-get install ${systemPackages.join(' ')}\n` +
      'or name one with CASECUE_BROWSER=/path/to/browser.',
  );
  process.exit(1);
}

function installed() {
  const named = process.env.CASECUE_BROWSER;
  if (named) return usable(named) ? named : null;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...(places[process.platform] ?? [])].find(usable) ?? null;
}

function usable(path) {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayInstall() {
  return !process.env.CASECUE_BROWSER && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync(command, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  if (done.status !== 0) console.error(`${command} ${args[0]} ended with ${done.status}.`);
}
