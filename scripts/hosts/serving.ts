import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** The folder that a host serves, and the address of the site below it, such as "/" or "/handwise/". */
export interface HostedSite {
  root: string;
  base: string;
}

/** A running host: its address with the site's base, and how to end it. */
export interface RunningHost {
  address: string;
  close: () => Promise<void>;
}

/** Starts a host that keeps its files in a folder of its own, which goes when the host ends or does not start. */
export async function inOwnFolder<Host extends RunningHost>(
  start: (folder: string) => Promise<Host>,
): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'handwise-host-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const host = await start(folder);
    return { ...host, close: () => host.close().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Starts a program that serves at a port of this machine and waits until it answers; rejects with what it said when it ends before. */
export async function startProgram(
  program: string,
  args: string[],
  port: number,
  env: NodeJS.ProcessEnv = {},
): Promise<() => Promise<void>> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said = (said + part).slice(-4000);
  });
  const ended = new Promise<string>((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', (code, signal) => done(`ended with ${signal ?? code}`));
  });
  const failure = await Promise.race([answersAt(port), ended]);
  if (failure) {
    child.kill();
    throw new Error(`${program}: ${failure}\n${said}`);
  }
  return async () => {
    child.kill();
    await ended;
  };
}

/** A port of this machine that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

async function answersAt(port: number): Promise<string | undefined> {
  for (let tries = 0; tries < 300; tries++) {
    if (await canConnect(port)) return undefined;
    await setTimeout(100);
  }
  return `no answer at port ${port} within 30 seconds`;
}

const canConnect = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    const end = (isOpen: boolean) => {
      socket.destroy();
      done(isOpen);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
