"""The data that is measured: the demo, one person with a long thread, and a copy of it for each peer."""
import hashlib
import sqlite3


def open_database(path):
    return sqlite3.connect(path, timeout=20)


def people_of(path, municipality, username, count):
    """Ids and case numbers of people that the user's branch holds and that are not protected; the richest first."""
    with open_database(path) as database:
        return database.execute(
            "SELECT p.id, p.case_number, t.last_number FROM account c "
            "JOIN staff_role r ON r.municipality_id = c.municipality_id AND r.staff_id = c.staff_id "
            "JOIN person_holder h ON h.municipality_id = c.municipality_id AND h.holder_id = r.branch_id "
            "JOIN person p ON p.municipality_id = c.municipality_id AND p.id = h.person_id "
            "JOIN person_access a ON a.municipality_id = p.municipality_id AND a.id = p.id "
            "JOIN person_thread t ON t.municipality_id = p.municipality_id AND t.id = p.id "
            "WHERE c.municipality_id = ? AND c.username = ? AND a.protection_level = 0 AND p.is_anonymous = 0 "
            "ORDER BY t.last_number DESC, p.id LIMIT ?", (municipality, username, count)).fetchall()


def participations_of(path, municipality, username, count):
    """Ids, versions and education levels of participations that the user's branch holds, of people who are not protected."""
    with open_database(path) as database:
        return database.execute(
            "SELECT p.id, p.version, p.education_level FROM account c "
            "JOIN staff_role r ON r.municipality_id = c.municipality_id AND r.staff_id = c.staff_id "
            "JOIN participation p ON p.municipality_id = c.municipality_id AND p.holder_id = r.branch_id "
            "JOIN person_access a ON a.municipality_id = p.municipality_id AND a.id = p.person_id "
            "WHERE c.municipality_id = ? AND c.username = ? AND a.protection_level = 0 AND p.ends_on IS NULL "
            "ORDER BY p.id LIMIT ?", (municipality, username, count)).fetchall()


def count(path, table):
    database = open_database(path)
    try:
        return database.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]
    finally:
        database.close()


def lengthen_thread(client, person_id, entries):
    """Changes the telephone number and adds and ends contacts, until the thread has so many entries."""
    thread = client.expect(200, "GET", f"/people/{person_id}/thread")
    have = sum(thread["entry_counts"].values()) + thread["hidden_count"]
    version = thread["person"]["version"]
    contact = None
    for number in range(have, entries):
        if number % 4 == 0:
            contact = client.expect(201, "POST", f"/people/{person_id}/contacts",
                                    {"kind": "employer", "name": f"Person {number}", "organisation": "Exempelbolaget"})
        elif contact:
            client.expect(204, "DELETE", f"/people/{person_id}/contacts/{contact['id']}")
            contact = None
        else:
            client.expect(204, "PATCH", f"/people/{person_id}", {"phone": f"070-174 {number:05}"},
                          If_Match=f'"{version}"')
            version += 1
    thread = client.expect(200, "GET", f"/people/{person_id}/thread")
    return sum(thread["entry_counts"].values()) + thread["hidden_count"]


def copy_for_peer(source, target, token):
    """The peers know a session by SHA-256, which both have in their standard libraries."""
    with open_database(source) as old, open_database(target) as new:
        old.backup(new)
        new.execute("PRAGMA journal_mode = WAL")
        digest = hashlib.blake2b(token.encode(), digest_size=32).digest()
        changed = new.execute("UPDATE account_session SET token_hash = ? WHERE token_hash = ?",
                              (hashlib.sha256(token.encode()).digest(), digest)).rowcount
        if changed != 1:
            raise SystemExit("bench: the session is not in the copy")
