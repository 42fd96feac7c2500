"""Sends requests when they are due, answered or not, and measures from the moment at which each was due.

A slow answer therefore counts against every request that had to wait for it. Arrivals are random (exponential
gaps, seeded), as independent users' are. Reads a plan as JSON on standard input, writes latencies in milliseconds
and how many requests failed: refused, closed, wrong, or unanswered long after the round.
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
        return self.socket.send(request) == len(request)

    def read(self):
        """False when the server has closed."""
        part = self.socket.recv(1 << 20)
        self.received += part
        return bool(part)

    def is_answered(self):
        end = self.received.find(b"\r\n\r\n")
        if end < 0:
            return False
        at = self.received.lower().find(b"content-length:", 0, end)
        length = int(self.received[at + 15:self.received.find(b"\r\n", at)])
        return len(self.received) == end + 4 + length


class Round:
    def __init__(self, plan):
        self.plan = plan
        self.poller, self.by_number, self.idle = select.epoll(), {}, []
        self.latencies, self.failed = [], 0
        self.request = (f"GET {plan['path']} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {plan['cookie']}\r\n\r\n").encode()
        self.must_hold = plan["must_hold"].encode()
        self.idle = [Connection(plan["port"], self.poller, self.by_number) for _ in range(8)]

    def send(self, due):
        connection = self.idle.pop() if self.idle else Connection(self.plan["port"], self.poller, self.by_number)
        try:
            is_sent = connection.send(self.request, due)
        except OSError:
            is_sent = False
        if not is_sent:
            self.fail(connection)

    def fail(self, connection):
        self.failed += 1
        del self.by_number[connection.socket.fileno()]
        connection.socket.close()

    def receive(self, connection):
        try:
            is_open = connection.read()
        except OSError:
            is_open = False
        if not is_open:
            return self.fail(connection)
        if not connection.is_answered():
            return None
        answer = connection.received
        if not answer.startswith(b"HTTP/1.1 200 ") or self.must_hold not in answer:
            return self.fail(connection)
        self.latencies.append((time.monotonic() - connection.due) * 1000)
        return self.idle.append(connection)

    def run(self):
        draw, rate = random.Random(self.plan["seed"]), self.plan["rate"]
        total, sent = int(rate * self.plan["seconds"]), 0
        due = time.monotonic() + 0.05
        give_up = due + self.plan["seconds"] * 2 + 5
        while len(self.latencies) + self.failed < total and time.monotonic() < give_up:
            now = time.monotonic()
            if sent < total and now >= due:
                self.send(due)
                sent += 1
                due += draw.expovariate(rate)
                continue
            left = due - now if sent < total else 1.0
            for number, _ in self.poller.poll(0 if left < SPIN_SECONDS else left - SPIN_SECONDS):
                self.receive(self.by_number[number])
        return {"milliseconds": self.latencies, "failed": total - len(self.latencies), "total": total,
                "connections": len(self.by_number)}


if __name__ == "__main__":
    json.dump(Round(json.load(sys.stdin)).run(), sys.stdout)
