"""Sends requests when they are due, answered or not, and measures from the moment at which each was due.

A slow answer therefore counts against every request that had to wait for it. Arrivals are random (exponential
gaps, seeded), as independent users' are. Reads a plan as JSON on standard input, writes latencies in milliseconds.
"""
import json
import random
import select
import socket
import sys
import time

SPIN_SECONDS = 0.002


class Connection:
    def __init__(self, port, poller, by_number):
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.setblocking(False)
        poller.register(self.socket.fileno(), select.EPOLLIN)
        by_number[self.socket.fileno()] = self
        self.received, self.due = b"", 0.0

    def send(self, request, due):
        self.received, self.due = b"", due
        if self.socket.send(request) != len(request):
            raise SystemExit("open_loop: the request did not fit into the socket")

    def answer(self):
        """The whole answer, or None while more is to come."""
        part = self.socket.recv(1 << 20)
        if not part:
            raise SystemExit("open_loop: the server closed the connection")
        self.received += part
        end = self.received.find(b"\r\n\r\n")
        if end < 0:
            return None
        at = self.received.lower().find(b"content-length:", 0, end)
        length = int(self.received[at + 15:self.received.find(b"\r\n", at)])
        return self.received if len(self.received) == end + 4 + length else None


def run(plan):
    poller, by_number, idle, latencies, wrong = select.epoll(), {}, [], [], 0
    draw = random.Random(plan["seed"])
    request = (f"GET {plan['path']} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {plan['cookie']}\r\n\r\n").encode()
    must_hold = plan["must_hold"].encode()
    idle = [Connection(plan["port"], poller, by_number) for _ in range(8)]
    total = int(plan["rate"] * plan["seconds"])
    due, sent = time.monotonic() + 0.05, 0
    while len(latencies) < total:
        now = time.monotonic()
        if sent < total and now >= due:
            connection = idle.pop() if idle else Connection(plan["port"], poller, by_number)
            connection.send(request, due)
            sent += 1
            due += draw.expovariate(plan["rate"])
            continue
        left = due - now if sent < total else 1.0
        for number, _ in poller.poll(0 if left < SPIN_SECONDS else left - SPIN_SECONDS):
            connection = by_number[number]
            answer = connection.answer()
            if answer is None:
                continue
            latencies.append((time.monotonic() - connection.due) * 1000)
            wrong += not answer.startswith(b"HTTP/1.1 200 ") or must_hold not in answer
            idle.append(connection)
    return {"milliseconds": latencies, "wrong": wrong, "connections": len(by_number)}


if __name__ == "__main__":
    json.dump(run(json.load(sys.stdin)), sys.stdout)
