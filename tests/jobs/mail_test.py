"""A referral becomes a letter at a mail server, about nobody; and the access record is sealed meanwhile."""
import base64
import socket
import sys
import threading
import time
import unittest
from email import message_from_bytes, policy
from pathlib import Path

from aiosmtpd.controller import Controller

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib"))
from service import Client, Service  # noqa: E402

PATIENCE_SECONDS = 40
MARKER = "ordtecken-zebra"  # stands in the referral, and may stand nowhere outside


class Inbox:
    def __init__(self) -> None:
        self.letters = []
        self.arrived = threading.Event()

    async def handle_DATA(self, server, session, envelope) -> str:
        self.letters.append(envelope)
        self.arrived.set()
        return "250 taken"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def unit_named(client: Client, name: str) -> str:
    return next(one["id"] for one in client.send("GET", "/units")[1]["items"] if one["name"] == name)


class Mail(unittest.TestCase):
    def setUp(self) -> None:
        self.inbox = Inbox()
        port = free_port()
        self.server = Controller(self.inbox, hostname="127.0.0.1", port=port)
        self.server.start()
        self.addCleanup(self.server.stop)
        self.service = Service("sqlite")
        self.addCleanup(self.service.close)
        self.service.env |= {"SAMSYN_MAIL_SMTP_URL": f"smtp://127.0.0.1:{port}", "SAMSYN_MAIL_REQUIRE_TLS": "false",
                             "SAMSYN_MAIL_FROM": "samsyn@exempelkommunen.example",
                             "SAMSYN_SERVER_WEB_ADDRESS": "https://samsyn.exempelkommunen.example"}
        self.service.start()

    def refer(self) -> None:
        sender = Client(self.service, "maria.lind")
        person = {"given_name": "Zebra", "family_name": MARKER, "sex": "woman", "birth_year": 1990}
        sender.headers["Idempotency-Key"] = "7b0b0f0e-0000-4000-8000-000000000001"
        status, made = sender.send("POST", "/referrals", {
            "kind": "referral", "person": person, "sender_unit_id": unit_named(sender, "Försörjningsstöd och mottagning"),
            "receiver_unit_id": unit_named(sender, "Arbetsmarknadsenheten"), "target_group": "long_term_assistance",
            "wish": MARKER, "background": MARKER})
        self.assertEqual(status, 201, made)

    def test_who_asked_for_it_gets_a_letter_that_names_nobody(self) -> None:
        receiver = Client(self.service, "hassan.nur")
        status, answer = receiver.send("PUT", "/sessions/current/notifications",
                                       {"email": "hassan.nur@exempelkommunen.example", "wish": "unit"})
        self.assertEqual(status, 204, answer)
        sent_at = time.monotonic()
        self.refer()
        self.assertTrue(self.inbox.arrived.wait(PATIENCE_SECONDS), "no letter came")
        self.assertEqual(len(self.inbox.letters), 1)
        self.assertGreater(time.monotonic() - sent_at, 9, "an act can be undone for ten seconds before anything leaves")
        envelope = self.inbox.letters[0]
        self.assertEqual(envelope.rcpt_tos, ["hassan.nur@exempelkommunen.example"])
        letter = message_from_bytes(envelope.content, policy=policy.default)
        text = letter.get_content()
        self.assertEqual(letter["Subject"], "En ny uppgift väntar i Samsyn")
        self.assertIn("https://samsyn.exempelkommunen.example", text)
        for told in (envelope.content.decode("latin-1"), text):
            self.assertNotIn(MARKER, told)
            self.assertNotIn("Zebra", told)
        self.assertNotIn(base64.b64encode(MARKER.encode())[:-3].decode(), envelope.content.decode("latin-1"))


if __name__ == "__main__":
    unittest.main()
